package org.pointsbank.printpassbook;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages of XHTML as PDF, with the fonts they need inside. */
@Singleton
final class PdfDocument {
  private static final float A4_WIDTH = 210;
  private static final float A4_HEIGHT = 297;

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // Both would log what they cannot show, which may be part of a name.
    XRLog.setLoggingEnabled(false);
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final Fonts fonts;

  PdfDocument(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Which characters the fonts have. */
  Glyphs glyphs() {
    return fonts;
  }

  /** The pages of {@code html}, made at {@code made}: the same bytes for the same both. */
  byte[] of(String html, Instant made) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, BaseRendererBuilder.PageSizeUnits.MM);
    builder.withProducer("points-bank");
    builder.withHtmlContent(html, "");
    Fonts.ALL.forEach(font -> builder.useFont(font::open, font.family()));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return readable(saved(renderer.getPdfDocument(), made), made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saving is what completes the fonts: only then can be said what their glyphs mean. */
  private byte[] readable(byte[] pdf, Instant made) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new ReadableText(fonts.radicals()).mend(document);
      return saved(document, made);
    }
  }

  private static byte[] saved(PDDocument document, Instant made) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
    document.setDocumentId(made.toEpochMilli());
    document.save(bytes);
    return bytes.toByteArray();
  }
}
