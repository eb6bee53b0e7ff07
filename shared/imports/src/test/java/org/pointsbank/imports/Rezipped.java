package org.pointsbank.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook with something else in one of its parts. */
final class Rezipped {
  private Rezipped() {}

  static byte[] with(byte[] book, String part, String said, String instead) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(book).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.write(
            entry.getName().equals(part)
                ? new String(content, UTF_8).replace(said, instead).getBytes(UTF_8)
                : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
