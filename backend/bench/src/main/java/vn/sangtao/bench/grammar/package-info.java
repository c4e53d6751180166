/** A small grammar that generates sentences: rules with weighted alternatives that refer to each other. */
@NullMarked
package vn.sangtao.bench.grammar;

import org.jspecify.annotations.NullMarked;
