package org.pointsbank.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.ImportId;
import org.pointsbank.table.Import;

@DisplayName("An upload")
final class UploadsTest {
  @Test
  void countsItsRows() {
    try (Desk desk = new Desk()) {
      assertThat(desk.upload(10, true, SampleRegister.file("register.csv")).progress().rows())
          .isEqualTo(1220);
    }
  }

  @Test
  void isFoundAsItWasTaken() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, true, Desk.register(5));

      assertThat(desk.imports().find(started.id())).contains(started);
    }
  }

  @Test
  void isNoImportOfAnotherKind() {
    try (Desk desk = new Desk()) {
      Import started = desk.upload(10, true, Desk.register(5));
      ImportKind other = new ImportKind("sheets", List.of(), SampleRegister.KIND.judge());

      assertThat(new Imports(desk.table, other, new Random(1)).find(started.id())).isEmpty();
    }
  }

  @Test
  void isNoImportWithoutItsManifest() {
    try (Desk desk = new Desk()) {
      Uploaded taken = take(desk, Desk.register(5));

      assertThat(taken).isInstanceOf(Uploaded.Taken.class);
      assertThat(desk.imports().find(new ImportId(Desk.id(10)))).isEmpty();
    }
  }

  @Test
  void isRefusedAboveFourMegabytes() {
    try (Desk desk = new Desk()) {
      assertThat(take(desk, new byte[(4 << 20) + 1])).isEqualTo(new Uploaded.FileTooLarge(4 << 20));
    }
  }

  @Test
  void isRefusedWithTheColumnThatIsMissing() {
    try (Desk desk = new Desk()) {
      assertThat(take(desk, "编号,姓名,手机,身份,加入日期\n".getBytes(UTF_8)))
          .isEqualTo(new Uploaded.ColumnMissing("community"));
    }
  }

  @Test
  void isJudgedWholeThoughItIsKeptInManyParts() {
    try (Desk desk = new Desk()) {
      Import done = desk.run(10, true, large());

      assertThat(done.progress().done()).isEqualTo(3_000);
      assertThat(done.progress().rejected()).containsEntry("bad-phone", 3_000L);
    }
  }

  /** Rows that nobody accepts, enough for five parts. */
  private static byte[] large() {
    StringBuilder file = new StringBuilder("编号,姓名,手机,身份,社区,加入日期\n");
    for (int i = 0; i < 3_000; i++) {
      file.append('V').append(i).append(",罗,").append("x".repeat(150)).append(",,,\n");
    }
    return file.toString().getBytes(UTF_8);
  }

  private static Uploaded take(Desk desk, byte[] file) {
    Upload upload =
        new Upload(new ImportId(Desk.id(10)), Desk.DISTRICT, Desk.WORKER, Desk.NOW, true);
    return new Uploads(desk.table, new Random(1)).take(upload, SampleRegister.KIND, file);
  }
}
