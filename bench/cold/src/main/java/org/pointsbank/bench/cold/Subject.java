package org.pointsbank.bench.cold;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What is measured: one exploded function and one event for it.
 *
 * @param name in the table of figures
 * @param folder classes at its root, jars in {@code lib}
 * @param handler the class that Lambda starts
 * @param event what it is asked
 */
record Subject(String name, Path folder, String handler, String event) {
  /** What the folder weighs as Lambda keeps it, in bytes. */
  long zipped() {
    AtomicLong bytes = new AtomicLong();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int one) {
            bytes.incrementAndGet();
          }

          @Override
          public void write(byte[] some, int from, int length) {
            bytes.addAndGet(length);
          }
        };
    try (ZipOutputStream zip = new ZipOutputStream(counting);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.get();
  }
}
