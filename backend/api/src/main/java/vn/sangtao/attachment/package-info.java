/**
 * Files attached to records of any feature: received, checked, stored and served. Features plug in by an
 * {@link vn.sangtao.attachment.AttachmentOwner}. Knows no feature.
 */
@NullMarked
package vn.sangtao.attachment;

import org.jspecify.annotations.NullMarked;
