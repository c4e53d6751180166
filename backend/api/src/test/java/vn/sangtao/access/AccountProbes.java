package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.as;

import java.util.HashMap;
import java.util.Map;
import vn.sangtao.account.AccountRecords;

/** Accounts of people and machine clients. */
record AccountProbes(Map<String, Probe> probes, Map<String, String> accounts, Map<String, String> clients) {

    AccountProbes(Map<String, Probe> probes) {
        this(probes, new HashMap<>(), new HashMap<>());
    }

    void add() {
        people();
        machines();
        probes.put(
                "listAccountChanges",
                (caller, organisation, relation) ->
                        by(caller).get("/account-changes").statusCode());
        probes.put(
                "listChangesOfAccount",
                (caller, organisation, relation) ->
                        by(caller).get(account(organisation) + "/changes").statusCode());
    }

    private void people() {
        probes.put(
                "listAccounts",
                (caller, organisation, relation) -> by(caller).get("/accounts").statusCode());
        probes.put(
                "getAccount",
                (caller, organisation, relation) ->
                        by(caller).get(account(organisation)).statusCode());
        probes.put(
                "inviteAccount",
                (caller, organisation, relation) -> by(caller)
                        .body(invitation(organisation))
                        .post("/accounts")
                        .statusCode());
        probes.put(
                "changeAccount",
                (caller, organisation, relation) -> patch(caller, account(organisation), Map.of("givenName", "Đào")));
        probes.put(
                "listAccountSessions",
                (caller, organisation, relation) ->
                        by(caller).get(account(organisation) + "/sessions").statusCode());
        probes.put(
                "endAccountSessions",
                (caller, organisation, relation) ->
                        by(caller).delete(account(organisation) + "/sessions").statusCode());
        probes.put(
                "requireAccountAction",
                (caller, organisation, relation) -> by(caller)
                        .body(Map.of("action", "UPDATE_PASSWORD"))
                        .post(account(organisation) + "/required-actions")
                        .statusCode());
    }

    private void machines() {
        probes.put(
                "listMachineClients",
                (caller, organisation, relation) ->
                        by(caller).get("/machine-clients").statusCode());
        probes.put(
                "getMachineClient",
                (caller, organisation, relation) ->
                        by(caller).get(client(organisation)).statusCode());
        probes.put(
                "createMachineClient",
                (caller, organisation, relation) -> by(caller)
                        .body(clientDraft(organisation))
                        .post("/machine-clients")
                        .statusCode());
        probes.put(
                "changeMachineClient",
                (caller, organisation, relation) ->
                        patch(caller, client(organisation), Map.of("name", "Phần mềm khác")));
        probes.put(
                "replaceMachineClientSecret",
                (caller, organisation, relation) ->
                        by(caller).post(client(organisation) + "/secrets").statusCode());
    }

    private String account(String organisation) {
        return accounts.computeIfAbsent(
                organisation,
                place -> "/accounts/"
                        + as(administrator(place))
                                .body(invitation(place))
                                .post("/accounts")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("account.id"));
    }

    private static Map<String, Object> invitation(String organisation) {
        return AccountRecords.draft(AccountRecords.username("can-bo"), organisation, "organisation-officer");
    }

    private String client(String organisation) {
        return clients.computeIfAbsent(organisation, place -> {
            var draft = clientDraft(place);
            as(administrator(place)).body(draft).post("/machine-clients").then().statusCode(201);
            return "/machine-clients/" + draft.get("clientId");
        });
    }

    private static Map<String, Object> clientDraft(String organisation) {
        return Map.of(
                "clientId",
                AccountRecords.username("phan-mem").replace('.', '-'),
                "name",
                "Phần mềm hội viên",
                "organisation",
                organisation);
    }

    private static String administrator(String organisation) {
        return organisation.startsWith("HUE") ? "admin.hue" : "admin";
    }
}
