package se.protokoll.kibana;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The dashboards could not be installed. The message is a sentence in Swedish that says why and what to do. */
public class KibanaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private KibanaException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static KibanaException notAnAddress(URI written) {
        return new KibanaException(
                ("”%s” är ingen adress till Kibana. Skriv den som http://localhost:5601, utan användare och "
                                + "lösenord: de hör hemma i inställningarna.")
                        .formatted(withoutCredentials(written)),
                null);
    }

    static KibanaException away(URI kibana, Throwable cause) {
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new KibanaException(
                "Kibana svarar inte på %s (%s). Kontrollera adressen och att Kibana är igång."
                        .formatted(kibana, detail),
                cause);
    }

    static KibanaException starting(URI kibana) {
        return new KibanaException(
                "Kibana på %s är inte redo än. Vänta tills det har startat och kör igen.".formatted(kibana), null);
    }

    static KibanaException untrusted(URI kibana, Throwable cause) {
        return new KibanaException(
                ("Certifikatet på %s är inte betrott. Ange det som "
                                + "spring.ssl.bundle.pem.NAMN.truststore.certificate och NAMN som "
                                + "spring.elasticsearch.restclient.ssl.bundle.")
                        .formatted(kibana),
                cause);
    }

    static KibanaException unknownUser() {
        return new KibanaException(
                "Kibana känner inte igen användaren (status 401). Kontrollera spring.elasticsearch.username "
                        + "och password, eller api-key.",
                null);
    }

    static KibanaException forbidden(String what) {
        return new KibanaException(
                ("Användaren får inte %s i Kibana (status 403). Ge den rollen kibana_admin, eller alla rättigheter till"
                                + " Dashboard och Data View Management.")
                        .formatted(what),
                null);
    }

    static KibanaException notKibana(URI address, int status) {
        return new KibanaException(
                "Det som svarar på %s är inte Kibana (status %d). Kontrollera adressen, med sökväg om Kibana har en."
                        .formatted(address, status),
                null);
    }

    static KibanaException tooOld(String version) {
        return new KibanaException(
                "Kibana har version %s, men instrumentpanelerna kräver %s eller nyare. Uppgradera Kibana."
                        .formatted(version, KibanaVersion.OLDEST),
                null);
    }

    static KibanaException rejected(SavedObject object, int status, String reason) {
        return new KibanaException(
                "Kibana tog inte emot ”%s” (status %d): %s".formatted(object.title(), status, reason), null);
    }

    private static String withoutCredentials(URI address) {
        return address.toString().replaceAll("//[^/@]*@", "//");
    }
}
