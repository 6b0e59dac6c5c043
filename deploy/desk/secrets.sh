# SPDX-License-Identifier: MPL-2.0
# The certificate and the password of the desk, and what the kiosk tells staff about them. For deploy/desk-setup, which has the names used here.
# shellcheck shell=bash disable=SC2154
days=820 # browsers take no certificate of more than 825

# Kept, unless for other names: staff have compared its fingerprint.
make_certificate() {
    local file=$root$etc/certificate.pem key=$root$etc/key.pem host
    if [ $renew = no ] && [ -f "$file" ] && [ -f "$key" ]; then
        for host in "${hosts[@]}"; do
            is_for "$host" "$file" ||
                fail "the certificate in $file is not for $host. Add --renew to make another, or put one there that is."
        done
        openssl x509 -in "$file" -noout -checkend $((60 * 86400)) >/dev/null || say "the certificate ends in less than 60 days; --renew makes another."
        return
    fi
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -sha256 -days $days \
        -config <(fill certificate.conf) -keyout "$key" -out "$file" 2>/dev/null || fail "openssl could not make a certificate."
}

# It says so in words only.
is_for() {
    local kind=-checkhost
    [[ ! $1 =~ ^[0-9.]+$ ]] || kind=-checkip
    openssl x509 -in "$2" -noout $kind "$1" | grep -q 'does match'
}

# 80 bits, in letters and digits without 0, 1 and 8. Handed over in a file: a command line can be read by others.
make_password() {
    local file=$root$etc/passwords
    if [ $renew = no ] && [ -f "$file" ]; then
        password=$(cat "$private/password" 2>/dev/null || true)
        return
    fi
    password=$(head -c 10 /dev/urandom | base32 | tr "[:upper:]" "[:lower:]" | sed 's/..../&-/g; s/-$//')
    (umask 077 && printf 'desk:%s\n' "$password" >"$file.new" && mosquitto_passwd -U "$file.new" && mv "$file.new" "$file") ||
        fail "mosquitto_passwd could not seal the password."
    # Behind loopback and in a folder of one's own it may be read again.
    [ -z "$private" ] || (umask 077 && echo "$password" >"$private/password")
}

write_door() {
    local file=$root$etc/certificate.pem
    fingerprint=$(openssl x509 -in "$file" -noout -fingerprint -sha256 | cut -d= -f2)
    # In one step: the kiosk may read it at any time. Its folder is another's, who could lay a link there for root to write through.
    cat >"$root$etc/door.written" <<DOOR
# Written by deploy/desk-setup for the pages of staff. Nothing in it is secret.
host = "${hosts[0]}"
port = ${listen##*:}
fingerprint = "$fingerprint"
made = $(day_of -startdate)
until = $(day_of -enddate)
DOOR
    install -m 0644 -T "$root$etc/door.written" "$root$state/door.toml.new"
    mv -T "$root$state/door.toml.new" "$root$state/door.toml"
    rm "$root$etc/door.written"
}

day_of() { date -u -d "$(openssl x509 -in "$root$etc/certificate.pem" -noout "$1" | cut -d= -f2)" +%F; }
