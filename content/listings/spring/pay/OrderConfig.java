package spring.pay;

// region managers
import javax.sql.DataSource;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Configuration(proxyBeanMethods = false)
@Profile("orders")
class OrderConfig {
    @Bean
    JdbcTransactionManager dbTransactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    CommandLineRunner orders(OrderService orders, Environment env) {
        return args -> {
            long id = env.getRequiredProperty("order.id", Long.class);
            switch (env.getRequiredProperty("order.way", Integer.class)) {
                case 1 -> orders.sendInside(id);
                case 2 -> orders.ownKafkaTransaction(id);
                default -> orders.saveThenSend(id);
            }
        };
    }
}
// endregion managers
