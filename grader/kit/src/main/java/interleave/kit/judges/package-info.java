/** Puts the judges together: each explorer with its bench. The only place that knows them all. */
package interleave.kit.judges;
