package vn.sangtao.localstack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All accounts of the local stack.
 *
 * @param persons the people, who sign in with a password
 * @param clients other systems, which authenticate with a secret
 */
public record People(List<Person> persons, List<MachineClient> clients) {

    /** The only person in the second realm of the tests, with a role that would allow much here. */
    static final Person STRANGER = Person.of("stranger", "standing-committee", "CT", "Lý Thị", "Lạ");

    /**
     * Additional people for tests, with roles and organisations that nobody else of the stack has. The same for all
     * tests, so that one realm serves them all.
     */
    static final List<Person> OF_TESTS = List.of(
            Person.of("officer.hue", "organisation-officer", "HUE-HND", "Tôn Thất", "Huy"),
            Person.of("lead.hue", "organisation-lead", "HUE-HND", "Tôn Nữ", "Hương"),
            Person.of("committee.hue", "committee", "HUE", "Nguyễn Phúc", "Bảo"),
            Person.of("standing.hue", "standing-committee", "HUE", "Lê Văn", "Thành"),
            Person.of("lead.cairang", "organisation-lead", "CT-31186", "Lâm Văn", "Tài"),
            Person.of("author.2", "author", "CT-HND", "Trần Thị", "Bé"),
            Person.of("reviewer.4", "reviewer", "CT-LDLD", "Lý Thị", "Hạnh"),
            Person.of("reviewer.hnd", "reviewer", "CT-HND", "Phan Văn", "Lợi"),
            Person.of("reviewer.hue", "reviewer", "HUE-HND", "Đoàn Văn", "Khải"),
            Person.of("admin.hue", "administrator", "HUE", "Hồ Thị", "Thanh"));

    public People {
        persons = List.copyOf(persons);
        clients = List.copyOf(clients);
    }

    /** Returns the people of the local stack, without passwords yet. */
    static People invented() {
        return new People(
                List.of(
                        Person.of("committee", "committee", "CT", "Nguyễn Thị Ngọc", "Diễm"),
                        Person.of("standing", "standing-committee", "CT", "Trần Minh", "Khôi"),
                        Person.of("officer.hnd", "organisation-officer", "CT-HND", "Lê Thị Cẩm", "Nhung"),
                        Person.of("lead.hnd", "organisation-lead", "CT-HND", "Phạm Hoàng", "Phúc"),
                        Person.of("officer.ldld", "organisation-officer", "CT-LDLD", "Võ Thanh", "Tùng"),
                        Person.of("lead.ldld", "organisation-lead", "CT-LDLD", "Đặng Thị Kim", "Thoa"),
                        Person.of("officer.ninhkieu", "organisation-officer", "CT-31135", "Huỳnh Gia", "Bảo"),
                        Person.of("lead.ninhkieu", "organisation-lead", "CT-31135", "Đỗ Thị Bích", "Trâm"),
                        Person.of("reviewer.1", "reviewer", "CT-LHKHKT", "Bùi Quốc", "Thịnh"),
                        Person.of("reviewer.2", "reviewer", "CT-LHKHKT", "Ngô Thị Hồng", "Yến"),
                        Person.of("reviewer.3", "reviewer", "CT-LHKHKT", "Dương Văn", "Sáu"),
                        Person.of("council", "central-council", "TW", "Hồ Đức", "Anh"),
                        Person.of("auditor", "auditor", "CT", "Phan Thị Mỹ", "Linh"),
                        Person.of("admin", "administrator", "CT", "Trương Công", "Nghĩa"),
                        Person.of("author.1", "author", "CT-LDLD", "Mai Văn", "Út")),
                List.of(new MachineClient("integration-hnd", "", "integration", "CT-HND")));
    }

    /** Returns these people and {@code more}. */
    People and(List<Person> more) {
        return new People(Stream.concat(persons.stream(), more.stream()).toList(), clients);
    }

    /** Returns the people with these user names. */
    People only(Set<String> users) {
        return new People(
                persons.stream().filter(person -> users.contains(person.user())).toList(),
                clients.stream().filter(client -> users.contains(client.user())).toList());
    }

    /** Returns the same people with the password that {@code password} returns for a user name. */
    People withPasswords(UnaryOperator<String> password) {
        return new People(
                persons.stream()
                        .map(person -> person.withPassword(password.apply(person.user())))
                        .toList(),
                clients.stream()
                        .map(client -> client.withPassword(password.apply(client.user())))
                        .toList());
    }

    /** Returns all accounts, persons first. */
    public Stream<Account> accounts() {
        return Stream.concat(persons.stream(), clients.stream());
    }

    /** Returns the account of that name, if it exists. */
    public Optional<Account> find(String user) {
        return accounts().filter(account -> account.user().equals(user)).findFirst();
    }

    /**
     * Returns the account of that name.
     *
     * @throws LocalStackException if there is none; the message lists the existing ones
     */
    public Account get(String user) {
        return find(user)
                .orElseThrow(() -> new LocalStackException(
                        "Nobody here is called \"" + user + "\". The names are " + names() + "."));
    }

    /** Returns all user names, for a message. */
    String names() {
        return accounts().map(Account::user).collect(Collectors.joining(", "));
    }
}
