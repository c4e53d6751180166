package vn.sangtao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.sangtao.account.AccountResource;
import vn.sangtao.account.MachineClientResource;
import vn.sangtao.attachment.AttachmentEndpoints;
import vn.sangtao.attachment.AttachmentSource;
import vn.sangtao.bulk.ImportResource;
import vn.sangtao.goldenbook.BallotPaperResource;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.record.RecordEndpoints;
import vn.sangtao.storage.ContentStore;
import vn.sangtao.web.Texts;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.Workflow;

/** The architecture: the ground at the bottom, the features side by side, each of the same structure. */
@AnalyzeClasses(packages = "vn.sangtao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] GROUND = {
        "vn.sangtao.web..",
        "vn.sangtao.workflow..",
        "vn.sangtao.access..",
        "vn.sangtao.storage..",
        "vn.sangtao.bulk..",
        "vn.sangtao.attachment..",
        "vn.sangtao.idempotency..",
        "vn.sangtao.job..",
        "vn.sangtao.limit..",
        "vn.sangtao.audit..",
        "vn.sangtao.history.."
    };

    @ArchTest
    static final ArchRule GROUND_KNOWS_NO_FEATURE = classes()
            .that()
            .resideInAnyPackage(GROUND)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are of the ground or of libraries",
                    type -> !type.getPackageName().startsWith("vn.sangtao.") || isOfTheGround(type.getPackageName())));

    /** Cells that a spreadsheet would run are neutralised there, for every export. */
    @ArchTest
    static final ArchRule CELLS_ARE_WRITTEN_IN_ONE_PLACE = noClasses()
            .that()
            .haveNameNotMatching("vn\\.sangtao\\.web\\.(Csv|Xlsx)File")
            .should()
            .dependOnClassesThat(
                    nameMatching("de\\.siegmar\\.fastcsv\\.writer\\..*|org\\.dhatim\\.fastexcel\\.[A-Z].*"));

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CIRCLES =
            slices().matching("vn.sangtao.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RESOURCES_ARE_CALLED_THROUGH_HTTP_ALONE = noClasses()
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(owner(nameMatching("vn\\.sangtao\\..*Resource")))
                    .and(describe(
                            "from outside the resource",
                            access -> !access.getOriginOwner().equals(access.getTargetOwner()))));

    @ArchTest
    static final ArchRule RESOURCES_WRITE_NO_QUERIES = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .callMethodWhere(JavaAccess.Predicates.target(owner(assignableTo(EntityManager.class)))
                    .and(JavaAccess.Predicates.target(nameMatching("create.*Query"))))
            .orShould()
            .callMethodWhere(JavaAccess.Predicates.target(owner(assignableTo(PanacheEntityBase.class)))
                    .and(JavaAccess.Predicates.target(
                            nameMatching("find|find[A-Z].*|list|listAll|stream|count|update"))));

    @ArchTest
    static final ArchRule STATES_ARE_ENTERED_THROUGH_THE_WORKFLOW_ALONE = noClasses()
            .that()
            .areNotAssignableTo(Workflow.class)
            .should()
            .callMethodWhere(JavaAccess.Predicates.target(owner(assignableTo(Stateful.class)))
                    .and(JavaAccess.Predicates.target(nameMatching("enter")))
                    .and(describe(
                            "not by the compiler",
                            access -> !access.getOrigin().getModifiers().contains(JavaModifier.BRIDGE))));

    /** A record sets its state where the workflow makes it enter one, and nobody else does, not by the field either. */
    @ArchTest
    static final ArchRule STATES_ARE_SET_BY_ENTERING_ALONE = noClasses()
            .should()
            .setFieldWhere(JavaAccess.Predicates.target(owner(assignableTo(Stateful.class)))
                    .and(JavaAccess.Predicates.target(nameMatching("state")))
                    .and(describe(
                            "outside of enter and construction",
                            access -> !Set.of("enter", "<init>")
                                    .contains(access.getOrigin().getName()))));

    @ArchTest
    static final ArchRule ENTITY_MANAGERS_ARE_HELD_BY_RESOURCES_AND_USE_CASES = fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAssignableTo(RecordEndpoints.class);

    @ArchTest
    static final ArchRule ENTITIES_ARE_ACTIVE_RECORDS =
            classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(PanacheEntityBase.class);

    /**
     * Imports have keys of their own; files are recognised by their content; responses that contain a secret are not
     * stored, so they cannot be replayed.
     */
    @ArchTest
    static final ArchRule POSTS_ARE_CARRIED_OUT_ONCE = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areNotDeclaredIn(ImportResource.class)
            .and()
            .areNotDeclaredIn(AttachmentEndpoints.class)
            .and()
            .areNotDeclaredIn(AccountResource.class)
            .and()
            .areNotDeclaredIn(MachineClientResource.class)
            .and()
            .areNotDeclaredIn(BallotPaperResource.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .andShould()
            .beAnnotatedWith(Transactional.class);

    /** From a response or a hash that is stored with the caller's name, a vote could be found by trying. */
    @ArchTest
    static final ArchRule VOTES_ARE_KEPT_WITH_NO_NAME =
            methods().that().areDeclaredIn(BallotPaperResource.class).should().notBeAnnotatedWith(Idempotent.class);

    /** Without it the framework responds with Java's string representation for anything that is not JSON. */
    @ArchTest
    static final ArchRule RESOURCES_SAY_WHAT_THEY_GIVE =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Produces.class);

    @ArchTest
    static final ArchRule OWNERS_OF_ATTACHMENTS_ARE_FEATURES = classes()
            .that()
            .implement(AttachmentSource.class)
            .should()
            .resideOutsideOfPackages(GROUND)
            .andShould()
            .haveSimpleNameEndingWith("Attachments");

    @ArchTest
    static final ArchRule CONTENTS_ARE_REACHED_THROUGH_ATTACHMENTS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sangtao.storage..", "vn.sangtao.attachment..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ContentStore.class)
            .as("who may read a content is decided by the record that it is attached to");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Service|Impl|Util|Utils|Helper|Manager|Common|Repository|Dto)")
            .as("no class is called Service, Impl, Utils, Helper, Manager, Common, Repository or Dto");

    @ArchTest
    static final ArchRule READERS_HAVE_A_WORD_FOR_EVERY_STATE =
            classes().that().areEnums().and().areAssignableTo(State.class).should(haveWordsFor());

    private static ArchCondition<JavaClass> haveWordsFor() {
        return new ArchCondition<>("have a word in Vietnamese and English for each value") {
            @Override
            public void check(JavaClass states, ConditionEvents events) {
                for (var state : states.reflect().getEnumConstants()) {
                    var key = "word." + states.getSimpleName() + "." + state;
                    Stream.of(Texts.VIETNAMESE, Locale.ENGLISH)
                            .filter(language -> Texts.find(language, key).isEmpty())
                            .forEach(language -> events.add(
                                    SimpleConditionEvent.violated(states, key + " is missing in " + language)));
                }
            }
        };
    }

    private static boolean isOfTheGround(String packageName) {
        for (var each : GROUND) {
            var ground = each.substring(0, each.length() - 2);
            if (packageName.equals(ground) || packageName.startsWith(ground + ".")) {
                return true;
            }
        }
        return false;
    }
}
