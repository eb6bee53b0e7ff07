package org.pointsbank.local.template;

import java.util.List;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** Reads the one table. */
final class TableReader {
  private TableReader() {}

  static CreateTableRequest read(Section table) {
    // Nothing is lost, locked or kept secret here; what has expired stays, as it may in the cloud.
    table.ignore(
        "TimeToLiveSpecification",
        "PointInTimeRecoverySpecification",
        "SSESpecification",
        "DeletionProtectionEnabled");
    CreateTableRequest schema =
        CreateTableRequest.builder()
            .tableName(LocalTable.NAME)
            .billingMode(BillingMode.fromValue(table.need("BillingMode").text()))
            .attributeDefinitions(
                table.need("AttributeDefinitions").list().stream()
                    .map(place -> attribute(place.section()))
                    .toList())
            .keySchema(keys(table))
            .globalSecondaryIndexes(
                table.need("GlobalSecondaryIndexes").list().stream()
                    .map(place -> index(place.section()))
                    .toList())
            .streamSpecification(stream(table.need("StreamSpecification").section()))
            .build();
    table.done();
    return schema;
  }

  private static AttributeDefinition attribute(Section attribute) {
    AttributeDefinition definition =
        AttributeDefinition.builder()
            .attributeName(attribute.need("AttributeName").text())
            .attributeType(attribute.need("AttributeType").text())
            .build();
    attribute.done();
    return definition;
  }

  private static List<KeySchemaElement> keys(Section section) {
    return section.need("KeySchema").list().stream().map(place -> key(place.section())).toList();
  }

  private static KeySchemaElement key(Section key) {
    KeySchemaElement element =
        KeySchemaElement.builder()
            .attributeName(key.need("AttributeName").text())
            .keyType(key.need("KeyType").text())
            .build();
    key.done();
    return element;
  }

  private static GlobalSecondaryIndex index(Section index) {
    Section projection = index.need("Projection").section();
    GlobalSecondaryIndex read =
        GlobalSecondaryIndex.builder()
            .indexName(index.need("IndexName").text())
            .keySchema(keys(index))
            .projection(
                Projection.builder()
                    .projectionType(projection.need("ProjectionType").text())
                    .build())
            .build();
    projection.done();
    index.done();
    return read;
  }

  private static StreamSpecification stream(Section stream) {
    StreamSpecification read =
        StreamSpecification.builder()
            .streamEnabled(true)
            .streamViewType(stream.need("StreamViewType").text())
            .build();
    stream.done();
    return read;
  }
}
