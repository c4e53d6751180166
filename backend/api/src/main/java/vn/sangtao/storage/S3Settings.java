package vn.sangtao.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Settings of an S3-compatible store of contents. */
@ConfigMapping(prefix = "sangtao.storage.s3")
interface S3Settings {

    /** Returns the bucket, which must exist; if not set, contents are stored in the storage folder. */
    Optional<String> bucket();

    /** Returns the address of the store; if not set, that of Amazon for the region is used. */
    Optional<URI> endpoint();

    /** Returns the region, which self-hosted stores usually ignore. */
    @WithDefault("ap-southeast-1")
    String region();

    /** Returns the access key; if not set, the default credential sources of the AWS SDK are used. */
    Optional<String> accessKey();

    /** Returns the secret of the access key. */
    Optional<String> secretKey();

    /**
     * Returns whether the bucket is named in the path rather than in the host name, as most self-hosted stores require.
     */
    @WithDefault("true")
    boolean pathStyle();
}
