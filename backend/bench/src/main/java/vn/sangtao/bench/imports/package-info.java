/** How fast a file gets in: over HTTP as anyone would send it, and by LOAD DATA as fast as the database can. */
@NullMarked
package vn.sangtao.bench.imports;

import org.jspecify.annotations.NullMarked;
