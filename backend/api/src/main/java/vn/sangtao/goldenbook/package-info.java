/** The Golden Book of Creativity: editions, nominations, and the published book (clauses II.4, III.1, III.2.3). */
@NullMarked
package vn.sangtao.goldenbook;

import org.jspecify.annotations.NullMarked;
