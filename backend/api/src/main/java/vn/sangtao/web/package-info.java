/** The conventions of the API: problems, inputs, versions, lists. Knows no feature. */
@NullMarked
package vn.sangtao.web;

import org.jspecify.annotations.NullMarked;
