package projects;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;

public final class OpsToolkitReadOnly {

    private OpsToolkitReadOnly() {
    }

    // region guard
    private static final Set<String> ALSO = Set.of("close", "metrics", "toString", "hashCode");

    static boolean reads(String method) {
        return method.startsWith("describe") || method.startsWith("list") || ALSO.contains(method);
    }

    /** The only Admin that the tools ever see. A second wall; the first is the principal's ACLs. */
    static Admin guard(Admin admin) {
        return (Admin) Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[] {Admin.class},
            (proxy, method, args) -> {
                if (!reads(method.getName())) {
                    throw new UnsupportedOperationException("read-only tool called " + method.getName());
                }
                try {
                    return method.invoke(admin, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }
    // endregion guard
}
