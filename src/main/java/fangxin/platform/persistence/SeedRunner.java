package fangxin.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;

/** Startup bean that runs all {@link SeedData} after the migrations, each in a transaction of its own. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DependsOn("DatabaseMigration")
public class SeedRunner {
    @Inject
    @Any
    Instance<SeedData> seeds;

    @Resource
    UserTransaction transaction;

    @PostConstruct
    void seed() {
        seeds.stream().sorted(Comparator.comparingInt(SeedData::order)).forEach(this::seed);
    }

    /** Runs one seed in its own transaction; a failed commit ends the start. */
    private void seed(SeedData seed) {
        try {
            transaction.begin();
            seed.seed();
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException(seed.getClass().getSimpleName(), failed);
        }
    }
}
