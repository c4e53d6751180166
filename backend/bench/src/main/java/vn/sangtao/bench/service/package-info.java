/** The API as a separate process: its start-up time and memory. */
@NullMarked
package vn.sangtao.bench.service;

import org.jspecify.annotations.NullMarked;
