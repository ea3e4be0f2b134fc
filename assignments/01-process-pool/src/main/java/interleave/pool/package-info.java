/** A pool of worker processes: tasks go out as bytes, results come back as bytes, and no memory is shared. */
package interleave.pool;
