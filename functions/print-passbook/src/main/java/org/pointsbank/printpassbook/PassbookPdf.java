package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;

/** The pages of a print as PDF. */
@Singleton
final class PassbookPdf {
  private final PdfDocument document;

  PassbookPdf(PdfDocument document) {
    this.document = document;
  }

  /** All pages of {@code book}: the same bytes for the same book. */
  byte[] of(PrintedBook book) {
    return document.of(PassbookHtml.of(book, document.glyphs()), book.print().made().at());
  }
}
