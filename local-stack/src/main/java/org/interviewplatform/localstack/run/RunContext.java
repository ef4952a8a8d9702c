package org.interviewplatform.localstack.run;

import java.nio.file.Path;

/**
 * What every step of a run works with.
 *
 * @param home the project's directory
 * @param started gets whatever must be stopped again
 */
record RunContext(
    Path home, Terminal terminal, ClosingOrder started, DataDirectory data, RunPorts ports) {}
