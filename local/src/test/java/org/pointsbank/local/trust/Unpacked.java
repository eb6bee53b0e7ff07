package org.pointsbank.local.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xml.sax.SAXException;

/** What somebody reads in an answer, whatever kind of file it is. */
final class Unpacked {
  private static final String SPREADSHEET = "PK";
  private static final String PDF = "%PDF-";

  private Unpacked() {}

  /** All text of a PDF, all parts of a spreadsheet; everything else as it is. */
  static String text(byte[] bytes) {
    try {
      if (begins(bytes, PDF)) {
        return ofPdf(bytes);
      }
      return begins(bytes, SPREADSHEET)
          ? ofSpreadsheet(bytes)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean begins(byte[] bytes, String with) {
    int length = Math.min(bytes.length, with.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(with);
  }

  private static String ofPdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** By its directory: a spreadsheet that is written as a stream says sizes there alone. */
  private static String ofSpreadsheet(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("answer", ".xlsx"), bytes);
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        text.append(ofXml(parts.getInputStream(part))).append('\n');
      }
    } finally {
      Files.delete(file);
    }
    return text.toString();
  }

  /** With characters in the place of references to them. */
  private static String ofXml(InputStream part) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(part)
          .getDocumentElement()
          .getTextContent();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no XML in a spreadsheet", e);
    }
  }
}
