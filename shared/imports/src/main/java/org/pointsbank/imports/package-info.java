/**
 * Uploaded files, judged row by row and carried on after any interruption.
 *
 * <p>A file is read once ({@link Uploads}), then judged in chunks ({@link Imports}), then perhaps
 * walked once more over what was accepted ({@link Walks}). Each chunk is one transaction of what
 * its rows make, their marks, the chunk's result and the progress, so a crash or a doubled call
 * goes on where it was.
 *
 * <p>A dry run takes the same way with the same judge. What it would write goes to shadows in its
 * own partition, which its reads look at first: so it sees what the file's earlier rows would have
 * done, and nobody else sees anything but its report.
 */
@CheckReturnValue
@NullMarked
package org.pointsbank.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
