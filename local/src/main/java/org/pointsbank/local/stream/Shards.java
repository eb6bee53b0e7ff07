package org.pointsbank.local.stream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Where a reader stands in each shard of the stream; a shard is begun when its parent is read. */
final class Shards {
  private final DynamoDbStreamsClient client;
  private final String arn;
  private final Map<String, String> iterators = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  Shards(DynamoDbStreamsClient client, String arn) {
    this.client = client;
    this.arn = arn;
  }

  /** The next records of every shard, in the order of each; empty if there are none by now. */
  List<Record> next() {
    begin();
    List<Record> records = new ArrayList<>();
    for (String shard : List.copyOf(iterators.keySet())) {
      GetRecordsResponse response =
          client.getRecords(
              GetRecordsRequest.builder().shardIterator(iterators.get(shard)).build());
      records.addAll(response.records());
      Optional<String> next = Optional.ofNullable(response.nextShardIterator());
      if (next.isPresent()) {
        iterators.put(shard, next.get());
      } else {
        iterators.remove(shard);
        read.add(shard);
      }
    }
    return records;
  }

  private void begin() {
    List<Shard> shards = describe();
    List<String> known = shards.stream().map(Shard::shardId).toList();
    for (Shard shard : shards) {
      String id = shard.shardId();
      boolean waits =
          Optional.ofNullable(shard.parentShardId())
              .filter(parent -> known.contains(parent) && !read.contains(parent))
              .isPresent();
      if (!waits && !read.contains(id)) {
        iterators.computeIfAbsent(id, this::first);
      }
    }
  }

  private List<Shard> describe() {
    List<Shard> shards = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      DescribeStreamRequest.Builder request = DescribeStreamRequest.builder().streamArn(arn);
      after.ifPresent(request::exclusiveStartShardId);
      DescribeStreamResponse response = client.describeStream(request.build());
      shards.addAll(response.streamDescription().shards());
      after = Optional.ofNullable(response.streamDescription().lastEvaluatedShardId());
    } while (after.isPresent());
    return shards;
  }

  private String first(String shard) {
    return client
        .getShardIterator(
            GetShardIteratorRequest.builder()
                .streamArn(arn)
                .shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)
                .build())
        .shardIterator();
  }
}
