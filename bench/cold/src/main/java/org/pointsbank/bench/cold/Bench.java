package org.pointsbank.bench.cold;

import java.nio.file.Path;

/**
 * What all runs share.
 *
 * @param java the JVM that starts them
 * @param runtime folder with the runtime interface client
 * @param endpoint of the table
 * @param noise where their own messages go
 */
record Bench(String java, Path runtime, String endpoint, ProcessBuilder.Redirect noise) {}
