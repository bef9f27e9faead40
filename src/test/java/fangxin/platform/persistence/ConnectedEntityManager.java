package fangxin.platform.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Entity manager of a test that only gives access to its connection. */
public final class ConnectedEntityManager {
    private ConnectedEntityManager() {}

    public static EntityManager of(Connection connection) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> method.getName().equals("unwrap") ? connection : null);
    }
}
