package org.pointsbank.printpassbook;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pointsbank.domain.passbook.Act;

/** The pages of a print as PDF, with the fonts it needs inside. */
@Singleton
final class PassbookPdf {
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

  PassbookPdf(Fonts fonts) {
    this.fonts = fonts;
  }

  /** All pages of {@code book}: the same bytes for the same book. */
  byte[] of(PrintedBook book) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, BaseRendererBuilder.PageSizeUnits.MM);
    builder.withProducer("points-bank");
    builder.withHtmlContent(PassbookHtml.of(book, fonts), "");
    Fonts.ALL.forEach(font -> builder.useFont(font::open, font.family()));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      Act made = book.print().made();
      return readable(saved(renderer.getPdfDocument(), made), made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saving is what completes the fonts: only then can be said what their glyphs mean. */
  private byte[] readable(byte[] pdf, Act made) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new ReadableText(fonts.radicals()).mend(document);
      return saved(document, made);
    }
  }

  private static byte[] saved(PDDocument document, Act made) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(made.at().atZone(ZoneOffset.UTC)));
    document.setDocumentId(made.at().toEpochMilli());
    document.save(bytes);
    return bytes.toByteArray();
  }
}
