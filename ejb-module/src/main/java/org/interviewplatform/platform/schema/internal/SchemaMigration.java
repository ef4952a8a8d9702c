package org.interviewplatform.platform.schema.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.interviewplatform.platform.schema.SchemaReady;

/** Brings the schema up to date before anything else works; a failed migration stops the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
  @Resource(lookup = "jdbc/interview-platform-owner")
  DataSource owner;

  @Inject SchemaReady ready;

  @PostConstruct
  void migrate() {
    Migrations.run(owner);
    ready.open();
  }
}
