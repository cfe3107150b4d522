package org.atrium.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Keeps files in a bucket of an S3 server, each under the path it would have in a folder. The client reads nothing but
 * the settings: no file and no service of the machine.
 */
final class S3Store implements FileStore, AutoCloseable {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_RANGE = 416;

    private static final Duration ATTEMPT = Duration.ofMinutes(2);

    private final String bucket;
    private final S3Client client;

    /** @param server address of a server that is not Amazon's */
    S3Store(String bucket, Optional<URI> server, String region, S3Key key, Duration timeout) {
        this.bucket = bucket;
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(timeout)
                        .socketTimeout(timeout))
                .overrideConfiguration(settings -> settings.defaultProfileFile(
                                ProfileFile.aggregator().build())
                        .apiCallAttemptTimeout(ATTEMPT))
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                // Other servers than Amazon's know no newer checksums than those of the signature.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        server.ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        this.client = builder.build();
    }

    /** The server acknowledges a file when all of its nodes have it, and shows none before. */
    @Override
    public void put(String hash, Path content) throws IOException {
        String place = place(hash);
        if (!FileHash.of(content).equals(hash)) {
            throw new IOException("The content is not what its hash says");
        }
        try {
            if (!isThere(place)) {
                client.putObject(request -> request.bucket(bucket).key(place), RequestBody.fromFile(content));
            }
        } catch (SdkException failed) {
            throw new IOException("The S3 server did not keep a file", failed);
        }
    }

    @Override
    public InputStream open(String hash, long from, long length) throws IOException {
        FileParts.check(from, length);
        String place = place(hash);
        if (length == 0) {
            return empty(place);
        }
        long last = from + Math.min(length - 1, Long.MAX_VALUE - from);
        try {
            return client.getObject(request -> request.bucket(bucket).key(place).range("bytes=" + from + "-" + last));
        } catch (NoSuchKeyException missing) {
            throw notThere(hash, missing);
        } catch (S3Exception refused) {
            if (refused.statusCode() == NO_SUCH_RANGE) {
                return empty(place);
            }
            throw refused.statusCode() == NOT_FOUND
                    ? notThere(hash, refused)
                    : new IOException("The S3 server did not give out a file", refused);
        } catch (SdkException failed) {
            throw new IOException("The S3 server did not give out a file", failed);
        }
    }

    @Override
    public void delete(String hash) throws IOException {
        String place = place(hash);
        try {
            client.deleteObject(request -> request.bucket(bucket).key(place));
        } catch (SdkException failed) {
            throw new IOException("The S3 server did not delete a file", failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private InputStream empty(String place) throws IOException {
        try {
            if (!isThere(place)) {
                throw new NoSuchFileException(place);
            }
            return InputStream.nullInputStream();
        } catch (SdkException failed) {
            throw new IOException("The S3 server did not give out a file", failed);
        }
    }

    private boolean isThere(String place) {
        try {
            client.headObject(request -> request.bucket(bucket).key(place));
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        } catch (S3Exception refused) {
            // Whoever may not list a bucket is not told that something is missing in it.
            if (refused.statusCode() == FORBIDDEN) {
                return false;
            }
            throw refused;
        }
    }

    private static NoSuchFileException notThere(String hash, SdkException cause) {
        NoSuchFileException missing = new NoSuchFileException(hash);
        missing.initCause(cause);
        return missing;
    }

    private static String place(String hash) {
        FileHash.check(hash);
        return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }

    /** What requests are signed with. */
    record S3Key(String id, String secret) {

        @Override
        public String toString() {
            return "S3Key[" + id + "]";
        }
    }
}
