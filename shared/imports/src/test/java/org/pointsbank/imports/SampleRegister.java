package org.pointsbank.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.SampleItem;

/** The district's register, judged by its rules and kept in samples of items. */
final class SampleRegister implements Judge<Row> {
  static final ImportKind KIND =
      new ImportKind(
          "register",
          List.of(
              Column.demanded("number", "编号", "number"),
              Column.demanded("name", "姓名", "name"),
              Column.demanded("phone", "手机", "phone"),
              Column.optional("birth", "出生日期", "birth"),
              Column.demanded("capacities", "身份", "capacities"),
              Column.demanded("community", "社区", "community"),
              Column.demanded("joined", "加入日期", "joined")),
          _ -> new SampleRegister());

  private static final Set<String> COMMUNITIES =
      Set.of("锦坤园", "柳岸", "望江", "荷塘", "松竹", "桂园", "梅林", "柏庄", "云溪", "石桥");
  private static final Set<String> CAPACITIES = Set.of("党员", "群众", "楼栋单元长");

  static byte[] file(String name) {
    try (InputStream in = SampleRegister.class.getResourceAsStream("/district/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Key tallyOf(String community) {
    return new Key("TALLY#" + community, "TALLY");
  }

  @Override
  public List<Key> wanted(Row row, View seen) {
    return List.of(byNumber(row), byNameAndPhone(row), tallyOf(row.cell("community")));
  }

  @Override
  public Verdict judge(Row row, View view) {
    if (row.cell("name").isEmpty()) {
      return new Verdict.Rejected("missing-name", "name");
    }
    if (!row.cell("phone").matches("1\\d{10}")) {
      return new Verdict.Rejected("bad-phone", "phone");
    }
    if (!COMMUNITIES.contains(row.cell("community"))) {
      return new Verdict.Rejected("unknown-community", "community");
    }
    if (!CAPACITIES.containsAll(List.of(row.cell("capacities").split("[;、]")))) {
      return new Verdict.Rejected("unknown-capacity", "capacities");
    }
    if (view.find(byNumber(row)).or(() -> view.find(byNameAndPhone(row))).isPresent()) {
      return new Verdict.Rejected("duplicate-person", "number");
    }
    return new Verdict.Accepted(row.cell("number"), made(row, view));
  }

  private static List<Item> made(Row row, View view) {
    return List.of(
        SampleItem.note(byNumber(row), row.cell("name")),
        SampleItem.note(byNameAndPhone(row), row.cell("number")),
        counted(row, view));
  }

  private static Item counted(Row row, View view) {
    Key key = tallyOf(row.cell("community"));
    Optional<Item> before = view.find(key);
    return SampleItem.tally(
        key,
        before.map(SampleItem::count).orElse(0L) + 1,
        before.map(Item::version).orElse(0L) + 1);
  }

  private static Key byNumber(Row row) {
    return new Key("NUMBERS", row.cell("number"));
  }

  private static Key byNameAndPhone(Row row) {
    return new Key("NAMEPHONES", row.cell("name") + row.cell("phone"));
  }
}
