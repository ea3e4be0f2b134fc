/**
 * The machine: what its operating system tells of processes, what they print, and how to remove what they leave.
 *
 * <p>Takes in process handles, marks and folders, gives out process handles. The rest of the kit asks here
 * and nowhere else; what only some systems can tell is said in {@link interleave.kit.host.ProcessTable}.
 */
package interleave.kit.host;
