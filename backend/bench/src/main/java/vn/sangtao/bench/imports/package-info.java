/**
 * Measures the speed of an import: over HTTP as any client would send it, and by LOAD DATA as fast as the database can.
 */
@NullMarked
package vn.sangtao.bench.imports;

import org.jspecify.annotations.NullMarked;
