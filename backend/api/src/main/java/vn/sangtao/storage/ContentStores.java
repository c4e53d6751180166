package vn.sangtao.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Selects the store of contents. */
@ApplicationScoped
class ContentStores {

    @Produces
    @ApplicationScoped
    ContentStore chosen(StorageFolder folder, S3Settings s3) {
        return s3.bucket()
                .<ContentStore>map(bucket -> new S3Contents(bucket, s3))
                .orElseGet(() -> new FolderContents(folder));
    }
}
