package org.pointsbank.printpassbook;

/** What file a statement is asked for as. */
enum FileKind {
  CSV(FileKind.CSV_TYPE, "csv"),
  XLSX(FileKind.XLSX_TYPE, "xlsx");

  static final String CSV_TYPE = "text/csv";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String contentType;
  private final String ending;

  FileKind(String contentType, String ending) {
    this.contentType = contentType;
    this.ending = ending;
  }

  /** Of an answer. */
  String contentType() {
    return this == CSV ? contentType + "; charset=utf-8" : contentType;
  }

  /** How a file's name ends. */
  String ending() {
    return ending;
  }

  /** The bytes of {@code sheet}. */
  byte[] of(Sheet sheet) {
    return switch (this) {
      case CSV -> CsvFile.of(sheet);
      case XLSX -> XlsxFile.of(sheet);
    };
  }
}
