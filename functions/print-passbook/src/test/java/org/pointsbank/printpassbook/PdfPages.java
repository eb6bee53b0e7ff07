package org.pointsbank.printpassbook;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader sees it: which text stands where, in millimetres from the upper left. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PdfPages(byte[] file) {
  private static final double MM = 72 / 25.4;

  static PdfPages of(byte[] file) {
    return new PdfPages(file);
  }

  int count() {
    return read(PDDocument::getNumberOfPages);
  }

  /** All text of a page, from 1. */
  String text(int page) {
    return read(document -> {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    });
  }

  /** What stands in a band of that page, in one line. */
  String row(int page, double top, double height) {
    return read(document -> {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.setSortByPosition(true);
      stripper.addRegion("row", new Rectangle2D.Double(0, top * MM, 210 * MM, height * MM));
      stripper.extractRegions(document.getPage(page - 1));
      return stripper.getTextForRegion("row").strip().replaceAll("\\s+", " ");
    });
  }

  double firstBaseline(int page) {
    return baselines(page, "").getFirst();
  }

  double lastBaseline(int page) {
    return baselines(page, "").getLast();
  }

  /** Where a text stands. */
  double baselineOf(int page, String text) {
    return baselines(page, text).getFirst();
  }

  private List<Double> baselines(int page, String text) {
    return measured(page, text, positions -> positions.getFirst().getYDirAdj() / MM);
  }

  /** Where a text ends. */
  double rightEdgeOf(int page, String text) {
    return measured(
            page,
            text,
            positions ->
                (positions.getLast().getXDirAdj() + positions.getLast().getWidthDirAdj()) / MM)
        .getLast();
  }

  private List<Double> measured(int page, String text, Function<List<TextPosition>, Double> size) {
    TreeSet<Double> measured = new TreeSet<>();
    String ignored =
        read(document -> {
          PDFTextStripper stripper =
              new PDFTextStripper() {
                @Override
                protected void writeString(String found, List<TextPosition> positions) {
                  if (found.contains(text)) {
                    measured.add(size.apply(positions));
                  }
                }
              };
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          return stripper.getText(document);
        });
    if (measured.isEmpty()) {
      throw new IllegalStateException("nothing of " + text + " in " + ignored);
    }
    return List.copyOf(measured);
  }

  /** The fonts of all pages: their names, and whether they are inside. */
  List<String> fonts() {
    return read(document -> {
      List<String> fonts = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.add(font.getName() + " " + font.isEmbedded());
        }
      }
      return fonts;
    });
  }

  /** Something that reads. */
  @FunctionalInterface
  interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return reading.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
