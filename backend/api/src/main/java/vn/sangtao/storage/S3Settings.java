package vn.sangtao.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where contents are kept when that is a store that speaks S3. */
@ConfigMapping(prefix = "sangtao.storage.s3")
interface S3Settings {

    /** The bucket, which must be there; where none is given, contents are kept in the storage folder. */
    Optional<String> bucket();

    /** Address of the store; where none is given, that of Amazon for the region. */
    Optional<URI> endpoint();

    /** The region, which stores of one's own rarely care for. */
    @WithDefault("ap-southeast-1")
    String region();

    /** Where none is given, the usual places of the AWS SDK are looked at. */
    Optional<String> accessKey();

    /** The secret that belongs to the access key. */
    Optional<String> secretKey();

    /** Whether the bucket is named in the path rather than in the host's name, as most stores of one's own want it. */
    @WithDefault("true")
    boolean pathStyle();
}
