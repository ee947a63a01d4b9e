package se.protokoll.kibana;

import java.util.function.Consumer;

/** Installs the data views and dashboards. Done again, it changes nothing but what somebody changed in them. */
public final class KibanaInstaller {

    private static final int LONGEST_REASON = 500;

    private final KibanaConnection kibana;

    public KibanaInstaller(KibanaConnection kibana) {
        this.kibana = kibana;
    }

    /**
     * Installs all of them, over those that are there.
     *
     * @param installed is told of each one that is in place
     * @throws KibanaException where Kibana is away, too old, or does not let us
     */
    public void install(Consumer<SavedObject> installed) {
        requireVersion();
        for (SavedObject object : SavedObject.all()) {
            put(object);
            installed.accept(object);
        }
    }

    /** Where a dashboard is looked at, in a browser. */
    public String pageOf(SavedObject dashboard) {
        return "%s/app/dashboards#/view/%s".formatted(kibana.address(), dashboard.id());
    }

    private void requireVersion() {
        var answer = kibana.get("/api/status");
        switch (answer.status()) {
            case 401 -> throw KibanaException.unknownUser();
            case 403 -> throw KibanaException.forbidden("läsa versionen");
            case 502, 503, 504 -> throw KibanaException.starting(kibana.address());
            default -> {
                String version = answer.body().path("version").path("number").asString("");
                var known = KibanaVersion.of(version)
                        .orElseThrow(() -> KibanaException.notKibana(kibana.address(), answer.status()));
                if (known.compareTo(KibanaVersion.OLDEST) < 0) {
                    throw KibanaException.tooOld(version);
                }
            }
        }
    }

    private void put(SavedObject object) {
        var answer = switch (object.kind()) {
            case DATA_VIEW -> kibana.send("POST", "/api/data_views/data_view", object.body());
            case DASHBOARD -> kibana.send("PUT", "/api/dashboards/" + object.id(), object.body());
        };
        if (answer.isGood()) {
            return;
        }
        switch (answer.status()) {
            case 401 -> throw KibanaException.unknownUser();
            case 403 -> throw KibanaException.forbidden("spara ”%s”".formatted(object.title()));
            case 502, 503, 504 -> throw KibanaException.starting(kibana.address());
            default -> throw KibanaException.rejected(object, answer.status(), reason(answer));
        }
    }

    private static String reason(KibanaConnection.Answer answer) {
        String said = answer.body().path("message").asString("ingen orsak angavs");
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + " …";
    }
}
