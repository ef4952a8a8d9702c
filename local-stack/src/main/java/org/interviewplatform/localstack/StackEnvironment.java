package org.interviewplatform.localstack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.localstack.service.Database;
import org.interviewplatform.localstack.service.ObjectStore;
import org.interviewplatform.localstack.service.ObjectStoreService;

/** The stack's addresses and keys under the names that the platform's configuration reads. */
final class StackEnvironment {

  private static final String PREFIX = "INTERVIEW_PLATFORM_";

  private StackEnvironment() {}

  static Map<String, String> of(LocalStack stack, LocalStackSettings settings) {
    Map<String, String> environment = new LinkedHashMap<>();
    database(environment, stack.database());
    storage(environment, stack.objectStore());
    put(environment, "KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrapServers());
    put(environment, "REDIS_URL", stack.redisUrl());
    put(environment, "MAIL_HOST", "127.0.0.1");
    put(environment, "MAIL_PORT", Integer.toString(settings.ports().smtp()));
    put(environment, "MAIL_FROM", "interview-platform@localhost.localdomain");
    return environment;
  }

  private static void database(Map<String, String> environment, Database database) {
    put(environment, "DATABASE_HOST", database.host());
    put(environment, "DATABASE_PORT", Integer.toString(database.port()));
    put(environment, "DATABASE_NAME", Database.NAME);
    put(environment, "DATABASE_APP_PASSWORD", database.password(Database.APP));
    put(environment, "DATABASE_RELAY_PASSWORD", database.password(Database.RELAY));
    put(environment, "DATABASE_OWNER_PASSWORD", database.password(Database.OWNER));
    put(environment, "DATABASE_BATCH_PASSWORD", database.password(Database.BATCH));
  }

  private static void storage(Map<String, String> environment, ObjectStore store) {
    put(environment, "STORAGE_ENDPOINT", store.endpoint());
    put(environment, "STORAGE_PUBLIC_ENDPOINT", store.endpoint());
    put(environment, "STORAGE_BUCKET", ObjectStoreService.BUCKET);
    put(environment, "STORAGE_REGION", ObjectStoreService.REGION);
    put(environment, "STORAGE_ACCESS_KEY", store.accessKey());
    put(environment, "STORAGE_SECRET_KEY", store.secretKey());
  }

  private static void put(Map<String, String> environment, String name, String value) {
    environment.put(PREFIX + name, value);
  }
}
