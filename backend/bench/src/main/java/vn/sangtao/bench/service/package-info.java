/** The API as a process of its own: how long it takes to start and how much memory it takes. */
@NullMarked
package vn.sangtao.bench.service;

import org.jspecify.annotations.NullMarked;
