package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The storage of passwords of the local stack's people. */
class PasswordsTest {
    @TempDir
    private Path folder;

    @Test
    void passwordsStayTheSame() {
        var first = Passwords.keep(file(), People.invented());
        var second = Passwords.keep(file(), People.invented());

        assertThat(second).isEqualTo(first);
        assertThat(first.accounts().map(Account::password))
                .allMatch(password -> password.length() == 16)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsNewGetsAPasswordAndTheOthersKeepTheirs() {
        var before = Passwords.keep(file(), People.invented());
        var newcomer = Person.of("author.2", "author", "CT-HND", "Cao Thị", "Mận");

        var after = Passwords.keep(file(), People.invented().and(List.of(newcomer)));

        assertThat(after.persons()).containsAll(before.persons());
        assertThat(after.get("author.2").password()).hasSize(16);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        Passwords.keep(file(), People.invented());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void fileNamesEveryoneWithTheirRole() throws IOException {
        Passwords.keep(file(), People.invented());

        assertThat(Files.readAllLines(file()))
                .anyMatch(line -> line.matches("lead\\.hnd +\\w{16} +organisation-lead +CT-HND +Phạm Hoàng Phúc"))
                .anyMatch(line ->
                        line.matches("integration-hnd +\\w{16} +integration +CT-HND +\\(client credentials\\)"));
    }

    @Test
    void nobodyIsKnownWithoutTheFile() {
        assertThatThrownBy(() -> Passwords.known(file(), People.invented()))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("nobody's password is known");
    }

    private Path file() {
        return folder.resolve("people.txt");
    }
}
