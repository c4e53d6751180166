package vn.sangtao.initiative;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sangtao.web.Sha256;

/**
 * The keys under which an initiative is indexed in the table {@code initiative_likeness} from its submission on, so
 * that similar ones are found by the index, however many there are. They only yield candidates; whether one is a
 * near-duplicate is decided by its present content. Keys of different cities never match.
 *
 * @param title the key of its title, none if the title has no letter
 * @param words the keys of groups of words in the title
 * @param authors the keys of its authors
 */
record LikenessKeys(Set<Long> title, Set<Long> words, Set<Long> authors) {

    /** Maximum number of initiatives examined per key, newest first: a common title costs no more than a rare one. */
    private static final int NEWEST_OF_A_KEY = 100;

    /** Maximum number of candidates per kind of key, those with the most keys in common. */
    private static final int MOST_OF_A_KIND = 100;

    static LikenessKeys of(String cityCode, String title, Set<ComparedAuthor> authors) {
        var compared = ComparedTitle.of(title);
        return new LikenessKeys(
                keys(cityCode, "title", Stream.of(compared.letters()).filter(letters -> !letters.isEmpty())),
                keys(cityCode, "words", WordGroups.of(compared.words()).stream()),
                keys(cityCode, "author", authors.stream().map(author -> author.name() + author.birthYear())));
    }

    private static Set<Long> keys(String cityCode, String kind, Stream<String> texts) {
        return texts.map(text -> String.join("\u001f", cityCode, kind, text))
                .map(text -> Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)))
                .map(digest -> ByteBuffer.wrap(digest).getLong())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns all distinct keys. */
    Set<Long> all() {
        var all = new LinkedHashSet<>(title);
        all.addAll(words);
        all.addAll(authors);
        return all;
    }

    /** Indexes the initiative under these keys, replacing earlier ones. */
    void remember(EntityManager database, UUID initiative) {
        database.createNativeQuery("delete from initiative_likeness where initiative_id = :initiative")
                .setParameter("initiative", initiative)
                .executeUpdate();
        var keys = List.copyOf(all());
        if (keys.isEmpty()) {
            return;
        }
        var rows = IntStream.range(0, keys.size())
                .mapToObj(each -> "(:key" + each + ", :initiative)")
                .collect(Collectors.joining(", "));
        var insert = database.createNativeQuery(
                        "insert into initiative_likeness (likeness, initiative_id) values " + rows)
                .setParameter("initiative", initiative);
        for (var index = 0; index < keys.size(); index++) {
            insert.setParameter("key" + index, keys.get(index));
        }
        insert.executeUpdate();
    }

    /** Returns a bounded number of other initiatives that may be similar, with one statement for each kind of key. */
    Set<UUID> candidates(EntityManager database, UUID besides) {
        return Stream.of(title, words, authors)
                .filter(keys -> !keys.isEmpty())
                .flatMap(keys -> sharing(database, List.copyOf(keys), besides))
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> sharing(EntityManager database, List<Long> keys, UUID besides) {
        var newest = IntStream.range(0, keys.size())
                .mapToObj(each -> "(select initiative_id from initiative_likeness where likeness = :key" + each
                        + " and initiative_id <> :besides order by initiative_id desc limit " + NEWEST_OF_A_KEY + ")")
                .collect(Collectors.joining(" union all "));
        var query = database.createNativeQuery(
                        "select initiative_id from (" + newest + ") shared group by initiative_id"
                                + " order by count(*) desc, initiative_id desc limit " + MOST_OF_A_KIND,
                        UUID.class)
                .setParameter("besides", besides);
        for (var index = 0; index < keys.size(); index++) {
            query.setParameter("key" + index, keys.get(index));
        }
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast);
    }
}
