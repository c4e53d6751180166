package vn.sangtao.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Normalises text as it is stored: NFC, trimmed, and absent if nothing is left. Control characters other than newline
 * and tab are a fault, and so are non-character code points, which XML cannot hold.
 */
class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = tidy(parser.getText());
        if (text.codePoints().anyMatch(TextDeserializer::isRefused)) {
            FaultCollector.faultsOf(context).add(FaultCollector.pointerOf(parser), "control-character");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static String tidy(String text) {
        var oneKindOfLineEnd =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(oneKindOfLineEnd, Normalizer.Form.NFC).strip();
    }

    private static boolean isRefused(int character) {
        var isControl = Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t';
        var isNone = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return isControl || isNone || Character.getType(character) == Character.SURROGATE;
    }
}
