package vn.sangtao.initiative;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Indexes, once, the initiatives that were submitted before {@link LikenessKeys} existed. */
public class IndexSubmittedInitiatives implements JavaMigration {

    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    /** Selects the next thousand, one row for each author. */
    private static final String NEXT = """
            select i.id, i.city_code, i.title, a.full_name, a.birth_year
            from (select id, city_code, title from initiative
                where submitted_at is not null and id > ? order by id limit 1000) i
            left join initiative_author a on a.initiative_id = i.id order by i.id
            """;

    private static final String INSERT = "insert into initiative_likeness (likeness, initiative_id) values (?, ?)";

    /** The members of an initiative that are compared. */
    private record Submitted(String cityCode, String title, Set<ComparedAuthor> authors) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("13.1");
    }

    @Override
    public String getDescription() {
        return "keys of near-duplicates";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var database = context.getConnection();
        try (var next = database.prepareStatement(NEXT);
                var insert = database.prepareStatement(INSERT)) {
            var last = BEFORE_ALL;
            for (var chunk = after(last, next); !chunk.isEmpty(); chunk = after(last, next)) {
                for (var each : chunk.entrySet()) {
                    last = each.getKey();
                    add(last, each.getValue(), insert);
                }
                insert.executeBatch();
            }
        }
    }

    private static Map<String, Submitted> after(String last, PreparedStatement next) throws SQLException {
        var chunk = new LinkedHashMap<String, Submitted>();
        next.setString(1, last);
        try (var found = next.executeQuery()) {
            while (found.next()) {
                var cityCode = found.getString(2);
                var title = found.getString(3);
                var initiative = chunk.computeIfAbsent(
                        found.getString(1), id -> new Submitted(cityCode, title, new HashSet<>()));
                if (found.getString(4) != null) {
                    initiative.authors.add(ComparedAuthor.of(found.getString(4), found.getObject(5, Integer.class)));
                }
            }
        }
        return chunk;
    }

    private static void add(String id, Submitted initiative, PreparedStatement insert) throws SQLException {
        for (var key : LikenessKeys.of(initiative.cityCode, initiative.title, initiative.authors)
                .all()) {
            insert.setLong(1, key);
            insert.setString(2, id);
            insert.addBatch();
        }
    }
}
