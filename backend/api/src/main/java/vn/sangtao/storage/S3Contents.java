package vn.sangtao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.sangtao.web.Problem;

/** Contents in a bucket of an S3-compatible store, each under its hash. */
final class S3Contents implements ContentStore {

    /** The error codes of full stores: the one from HTTP, and those of particular products. */
    private static final Set<String> FULL_CODES = Set.of("QuotaExceeded", "XMinioStorageFull", "InsufficientStorage");

    private final S3Client client;
    private final String bucket;

    S3Contents(String bucket, S3Settings settings) {
        this.bucket = bucket;
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .forcePathStyle(settings.pathStyle())
                // not every store supports the newer checksums; contents are named by their hash anyway
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        if (settings.accessKey().isPresent() && settings.secretKey().isPresent()) {
            return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    settings.accessKey().get(), settings.secretKey().get()));
        }
        return DefaultCredentialsProvider.builder().build();
    }

    @Override
    public void keep(StoredFile received) {
        try {
            if (isThere(received)) {
                return;
            }
            client.putObject(put -> put.bucket(bucket).key(received.sha256()), RequestBody.fromFile(received.path()));
        } catch (SdkException failed) {
            throw problemOf(failed);
        }
    }

    private boolean isThere(StoredFile received) {
        try {
            var found = client.headObject(head -> head.bucket(bucket).key(received.sha256()));
            return found.contentLength() == received.bytes();
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256, long offset, long length) throws IOException {
        try {
            return client.getObject(
                    get -> get.bucket(bucket).key(sha256).range("bytes=%d-%d".formatted(offset, offset + length - 1)));
        } catch (NoSuchKeyException lost) {
            throw new IOException("no content " + sha256, lost);
        } catch (SdkException failed) {
            throw problemOf(failed);
        }
    }

    @Override
    public void forget(String sha256) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(sha256));
        } catch (SdkException failed) {
            throw problemOf(failed);
        }
    }

    private static Problem problemOf(SdkException failed) {
        return failed instanceof S3Exception answered && isFull(answered)
                ? StorageProblems.full()
                : StorageProblems.away(failed);
    }

    /** Returns whether the store has no space left. What a proxy before it answers has no code of the store's. */
    private static boolean isFull(S3Exception answered) {
        if (answered.statusCode() == 507) {
            return true;
        }
        var details = answered.awsErrorDetails();
        return details != null && details.errorCode() != null && FULL_CODES.contains(details.errorCode());
    }
}
