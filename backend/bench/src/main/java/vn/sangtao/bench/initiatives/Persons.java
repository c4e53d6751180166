package vn.sangtao.bench.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.sangtao.bench.grammar.Wording;
import vn.sangtao.bench.initiatives.Initiative.Author;
import vn.sangtao.bench.initiatives.Initiative.FirstApplier;
import vn.sangtao.bench.initiatives.Initiative.Person;

/** The people of one initiative: plausible Vietnamese names by sex and age, most of them from one workplace. */
final class Persons {
    /** Age from which people have the names of the older generation. */
    private static final int OLDER = 40;

    private static final int KHMER_PERCENT = 35;
    private static final int SAME_WORKPLACE_PERCENT = 82;
    /** Shares are multiples of this many percent. */
    private static final int SHARE_STEP = 5;

    private static final String STROKE = " / ";

    private final Wording wording;
    private final RandomGenerator random;
    private final Sender sender;
    private final Places.Place place;
    private final int year;

    Persons(Wording wording, RandomGenerator random, Sender sender, Places.Place place, int year) {
        this.wording = wording;
        this.random = random;
        this.sender = sender;
        this.place = place;
        this.year = year;
    }

    List<Author> authors() {
        var shares = shares(Integer.parseInt(wording.say("authorCount")));
        var authors = new ArrayList<Author>(shares.length);
        for (var share : shares) {
            authors.add(new Author(person(authors.isEmpty()), share));
        }
        return authors;
    }

    List<FirstApplier> firstAppliers() {
        var count = Integer.parseInt(wording.say("firstApplierCount"));
        var appliers = new ArrayList<FirstApplier>(count);
        for (var i = 0; i < count; i++) {
            appliers.add(new FirstApplier(person(false), wording.sayAnew("work")));
        }
        return appliers;
    }

    /** Returns shares that sum to 100, the contact's first and largest. */
    private int[] shares(int authors) {
        if (authors == 1) {
            return new int[] {100};
        }
        var shares = new int[authors];
        java.util.Arrays.fill(shares, 2 * SHARE_STEP);
        for (var left = 100 - 2 * SHARE_STEP * authors; left > 0; left -= SHARE_STEP) {
            shares[Math.min(random.nextInt(authors), random.nextInt(authors))] += SHARE_STEP;
        }
        var largest = 0;
        for (var i = 1; i < authors; i++) {
            largest = shares[i] > shares[largest] ? i : largest;
        }
        var first = shares[0];
        shares[0] = shares[largest];
        shares[largest] = first;
        return shares;
    }

    private Person person(boolean first) {
        var age = age();
        if (first || random.nextInt(100) < SAME_WORKPLACE_PERCENT) {
            return person(age, wording.say("workplace"), wording.rephrase("job"));
        }
        var elsewhere = wording.sayTogether("workplace", "job");
        return person(age, elsewhere.getFirst(), elsewhere.getLast());
    }

    /** Returns a person with a job, which consists of a position and a qualification, separated by a slash. */
    private Person person(int age, String workplace, String job) {
        var stroke = job.indexOf(STROKE);
        return new Person(
                fullName(age),
                year - age,
                Wording.capitalised(workplace),
                Wording.capitalised(job.substring(0, stroke)),
                job.substring(stroke + STROKE.length()));
    }

    private int age() {
        var range = wording.sayAnew("age");
        var dash = range.indexOf('-');
        var from = Integer.parseInt(range.substring(0, dash));
        return random.nextInt(from, Integer.parseInt(range.substring(dash + 1)) + 1);
    }

    private String fullName(int age) {
        var woman = random.nextInt(100) < sender.profile().womenPercent();
        if (place.khmer() && random.nextInt(100) < KHMER_PERCENT) {
            return wording.sayAnew("khmerSurname")
                    + (woman ? " Thị " : " ")
                    + wording.sayAnew(woman ? "khmerFemaleGiven" : "khmerMaleGiven");
        }
        var older = age >= OLDER;
        var middle = woman ? (older ? "femaleMiddle" : "femaleYoungMiddle") : "maleMiddle";
        var given =
                woman ? (older ? "femaleOldGiven" : "femaleYoungGiven") : (older ? "maleOldGiven" : "maleYoungGiven");
        return differing(wording.sayAnew("surname"), middle, given);
    }

    /** Avoids "Trần Ngọc Ngọc": a name doesn't repeat a syllable. */
    private String differing(String surname, String middleRule, String givenRule) {
        var middle = wording.sayAnew(middleRule);
        var given = wording.sayAnew(givenRule);
        while (middle.endsWith(given) || given.equals(surname)) {
            given = wording.sayAnew(givenRule);
        }
        while (middle.endsWith(surname) || middle.endsWith(given)) {
            middle = wording.sayAnew(middleRule);
        }
        return surname + " " + middle + " " + given;
    }
}
