package org.pointsbank.testkit.sample;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.pointsbank.lambda.StreamListener;
import org.pointsbank.lambda.StreamRecord;
import org.pointsbank.lambda.Task;

@Singleton
final class JarTasks implements StreamListener {
  @Task("shake")
  Shaken shake() {
    return new Shaken("shaken");
  }

  @Override
  public void accept(StreamRecord record) {
    if (record.kind().equals("poison")) {
      throw new IllegalStateException("poisoned");
    }
  }

  @Serdeable
  record Shaken(String how) {}
}
