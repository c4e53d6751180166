package vn.sangtao.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the content of an account as JSON in a column. */
@Converter
public class AccountContentColumn implements AttributeConverter<AccountContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AccountContent content) {
        try {
            return content == null ? null : JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts is always JSON", e);
        }
    }

    @Override
    public @Nullable AccountContent convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, AccountContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no content of an account", e);
        }
    }
}
