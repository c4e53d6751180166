/**
 * Files attached to records of any feature: received, looked at, kept and given out again. Features plug in by an
 * {@link vn.sangtao.attachment.AttachmentOwner}. Knows no feature.
 */
@NullMarked
package vn.sangtao.attachment;

import org.jspecify.annotations.NullMarked;
