package org.pointsbank.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.local.Refused;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DisplayName("The table for the real SAM")
final class SharedTableTest {
  @Test
  void holdsTheSmallDistrictAgainAfterItWasStartedAnew() throws IOException {
    int port = freePort();
    try (SharedTable table = SharedTable.start(port)) {
      assertThat(people(port)).isEqualTo(1);

      table.startAnew();

      assertThat(people(port)).isEqualTo(1);
    }
  }

  @Test
  void saysThatItsPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> SharedTable.start(port).close())
          .isInstanceOf(Refused.class)
          .hasMessageStartingWith("no table at port " + port);
    }
  }

  private static long people(int port) {
    try (DynamoDbClient client = SharedTable.client(port)) {
      return new BankTable(client, LocalTable.NAME)
          .read(PersonItem.keyOf(SmallDistrict.WANG)).stream().count();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
