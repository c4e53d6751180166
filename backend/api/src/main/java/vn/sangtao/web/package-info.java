@NullMarked
package vn.sangtao.web;

import org.jspecify.annotations.NullMarked;
