package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param line the line of the file where it begins, from 1
 * @param cells the row as it was sent: its cells in CSV, the whole line in NDJSON
 * @param input the JSON that a single create would have; null where the row could not be taken apart
 * @param fault why it could not be taken apart
 */
record RawRow(
        long line,
        List<String> cells,
        @Nullable JsonNode input,
        @Nullable String fault) {}
