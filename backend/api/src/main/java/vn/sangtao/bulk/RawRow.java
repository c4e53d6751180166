package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as read from the file.
 *
 * @param line the line of the file where it begins, from 1
 * @param cells the row as sent: its cells in CSV, the whole line in NDJSON
 * @param input the JSON of a single create; null if the row could not be parsed
 * @param fault the reason it could not be parsed
 */
record RawRow(
        long line,
        List<String> cells,
        @Nullable JsonNode input,
        @Nullable String fault) {}
